# wrong: softmax; named: -; its own backward sums along the last axis always
# Ejercicio 4. Cada fila por separado; el máximo lo saco ordenando.
import torch


def _mayor(x, dim):
    # ordeno de menor a mayor y me quedo con el último
    ordenado, _ = torch.sort(x, dim=dim)
    return ordenado.narrow(dim, x.size(dim) - 1, 1)


class _Softmax(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, dim):
        numerador = torch.exp(x - _mayor(x, dim))
        s = numerador / numerador.sum(dim=dim, keepdim=True)
        ctx.save_for_backward(s)
        return s

    @staticmethod
    def backward(ctx, g):
        (s,) = ctx.saved_tensors
        return s * (g - (g * s).sum(dim=-1, keepdim=True)), None


def softmax(x, dim=-1):
    return _Softmax.apply(x, dim)


def log_softmax(x, dim=-1):
    desplazado = x - _mayor(x, dim)
    suma = desplazado.exp().sum(dim=dim, keepdim=True)
    return desplazado - suma.log()


def logsumexp(x, dim=-1, keepdim=False):
    mayor = _mayor(x, dim)
    suma = torch.exp(x - mayor).sum(dim=dim, keepdim=True)
    resultado = suma.log() + mayor
    return resultado if keepdim else resultado.select(dim, 0)


def naive_softmax(x):
    numerador = torch.exp(x)
    denominador = numerador.sum(dim=1, keepdim=True)   # una suma por fila
    return numerador / denominador


def two_class(z):
    # probabilidad de la clase 0: sigmoide de la diferencia
    diferencia = z[:, 0] - z[:, 1]
    return torch.sigmoid(diferencia)


def drop_redundant(o):
    ultima = o[:, -1:]
    return o - ultima.expand_as(o)
